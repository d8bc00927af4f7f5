-- The lines of a span of days, with all that the view reads of them, so that the table itself is left alone.
create index cost_lines_booked on warehouse.cost_lines (booked) include (area, citizen, amount_ore);

-- The lines of one area, month by month.
create index cost_lines_area on warehouse.cost_lines (area, booked) include (citizen, amount_ore);

-- One citizen's: the case by its reference, and its lines.
create index grants_case_ref on warehouse.grants (case_ref);

create index cost_lines_citizen on warehouse.cost_lines (citizen) include (booked, amount_ore);

vacuum analyze warehouse.cost_lines;

vacuum analyze warehouse.grants;
