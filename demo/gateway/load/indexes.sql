-- The lines of a span of days, with all that the view reads of them, so that the table itself is left alone.
create index cost_lines_booked on warehouse.cost_lines (booked) include (area, citizen, amount_ore);

vacuum analyze warehouse.cost_lines;
