-- Worked out once, after the nightly load, instead of at each question: refresh materialized view warehouse.saved_nightly.
create materialized view warehouse.saved_nightly as select * from warehouse.saved;

create index saved_nightly_as_of on warehouse.saved_nightly (as_of);

create or replace view warehouse.pejl_figures as
select 'plan-2026' as plan, null::date as as_of, id as area, '2026' as period, 'target' as measure,
       target_ore as amount, 0::bigint as persons, null::bigint as largest
from warehouse.areas
union all
select 'plan-2026', as_of, area, '2026', 'realised', saved_ore, persons, largest_ore from warehouse.saved_nightly;

create materialized view warehouse.monthly_nightly as select * from warehouse.monthly;

create index monthly_nightly_area on warehouse.monthly_nightly (area);

create or replace view warehouse.pejl_cost_months as
select area as subject, month, actual, recipients from warehouse.monthly_nightly;

create or replace view warehouse.pejl_cost_part_months as
select 'alle' as subject, 'area' as split, area as part, month, actual, recipients
from warehouse.monthly_nightly where area <> 'alle';
