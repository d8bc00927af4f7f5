-- A warehouse as a municipality may have one: each line of cost with its citizen. All of it is made up from a seed, and is
-- the same on every database.
create schema warehouse;

create table warehouse.areas (id text primary key, name text not null, position integer not null, target_ore bigint not null);

insert into warehouse.areas values
  ('botilbud', 'Botilbud', 1, 500000000), ('dagtilbud', 'Dagtilbud', 2, 400000000),
  ('stoette-eget-hjem', 'Støtte i eget hjem', 3, 400000000), ('bpa', 'BPA', 4, 80000000),
  ('alkohol-stof', 'Alkohol og stof', 5, 200000000), ('traening', 'Træning', 6, 60000000),
  ('institutioner', 'Institutioner', 7, 300000000), ('stu', 'STU', 8, 50000000),
  ('merudgifter', 'Merudgifter', 9, 10000000), ('ledsageordning', 'Ledsageordning', 10, 1000000);

create table warehouse.citizens (id integer primary key, area text not null references warehouse.areas);

-- Three citizens in the last area, the others spread over the first nine.
insert into warehouse.citizens
select i, case when i <= 3 then 'ledsageordning' else (select id from warehouse.areas where position = 1 + ('x' || substr(md5('citizen' || i), 1, 7))::bit(28)::integer % 9) end
from generate_series(1, 200000) as i;

create table warehouse.cost_lines (
  id bigint primary key,
  citizen integer not null references warehouse.citizens,
  area text not null references warehouse.areas,
  booked date not null,
  amount_ore bigint not null
);

-- Two years of cost, the second a little cheaper.
insert into warehouse.cost_lines
select drawn.i, citizens.id, citizens.area, drawn.booked,
       drawn.amount * case when drawn.booked < date '2026-01-01' then 100 else 98 end / 100
from (
  select i,
         1 + ('x' || substr(hash, 1, 7))::bit(28)::integer % 200000 as citizen,
         date '2025-01-01' + ('x' || substr(hash, 8, 7))::bit(28)::integer % 730 as booked,
         10000 + ('x' || substr(hash, 15, 7))::bit(28)::bigint % 2000000 as amount
  from (select i, md5('cost' || i) as hash from generate_series(1, 1000000) as i) as hashed
) as drawn
join warehouse.citizens on citizens.id = drawn.citizen;

create table warehouse.statuses (as_of date primary key);

insert into warehouse.statuses
select (date '2026-02-01' + make_interval(months => i))::date - 1 from generate_series(0, 8) as i;

-- What each citizen has been granted, under a reference that tells nothing of who it is. It is made of letters: of hashes
-- with digits in them some look like a CPR number, and are refused.
create table warehouse.grants (
  citizen integer not null references warehouse.citizens,
  case_ref text not null,
  service text not null references warehouse.areas,
  from_day date not null,
  to_day date,
  month_ore bigint not null
);

insert into warehouse.grants
select i, 'sag-' || translate(md5('case' || i), '0123456789', 'ghijklmnop'), area, date '2025-01-01' + i % 90, case when i % 4 = 0 then date '2026-06-30' end, 100000 + i % 9000 * 100
from (select id as i, area from warehouse.citizens) as all_citizens;

-- What the gateway reads. Saved is what the same months cost the year before, less what they cost now. Every step is grouped
-- by the status, so that a question to one status works out that one only; (grouping sets would work out all of them).
create view warehouse.saved as
select as_of, grouped.area, sum(saved)::bigint as saved_ore, sum(persons)::bigint as persons, max(largest)::bigint as largest_ore
from (
  select as_of, area, sum(saved) as saved, count(*) as persons, max(abs(saved)) as largest
  from (
    select statuses.as_of, cost_lines.area, cost_lines.citizen,
           sum(case when booked < date '2026-01-01' then amount_ore else -amount_ore end) as saved
    from warehouse.statuses
    join warehouse.cost_lines on booked between date '2025-01-01' and statuses.as_of
         and (booked >= date '2026-01-01' or booked <= (statuses.as_of - interval '1 year')::date)
    group by statuses.as_of, cost_lines.area, cost_lines.citizen
  ) as by_citizen
  group by as_of, area
) as by_area
cross join lateral (values (by_area.area), (null)) as grouped (area)
group by as_of, grouped.area;

create view warehouse.pejl_plans as
select 'plan-2026' as id, 'Opdigtet plan for 2026' as title, 'plan' as kind, 'positive' as savings_sign,
       'opdigtede tal' as source;

create view warehouse.pejl_periods as
select 'plan-2026' as plan, '2026' as id, date '2026-01-01' as from_month, date '2026-12-01' as to_month;

create view warehouse.pejl_statuses as select 'plan-2026' as plan, as_of from warehouse.statuses;

create view warehouse.pejl_areas as select 'plan-2026' as plan, id, name, position from warehouse.areas;

-- A target is of no citizens: the council has decided it.
create view warehouse.pejl_figures as
select 'plan-2026' as plan, null::date as as_of, id as area, '2026' as period, 'target' as measure,
       target_ore as amount, 0::bigint as persons, null::bigint as largest
from warehouse.areas
union all
select 'plan-2026', as_of, area, '2026', 'realised', saved_ore, persons, largest_ore from warehouse.saved;

-- A citizen's cost is reckoned from the lines at each look-up; `case_ref` stands in every group, so that only the lines of
-- the one who is asked for are read.
create view warehouse.pejl_cases as
select case_ref, 'opdigtede tal' as source, date '2026-10-31' as as_of from warehouse.grants;

create view warehouse.pejl_services as
select case_ref, service as id, name, 'own' as provider_kind
from warehouse.grants join warehouse.areas on areas.id = service;

create view warehouse.pejl_service_spans as
select case_ref, service, 'granted' as stage, from_day, to_day, month_ore * 12 as full_year from warehouse.grants;

create view warehouse.pejl_service_months as
select case_ref, service, date_trunc('month', booked)::date as month, max(month_ore) as granted, sum(amount_ore)::bigint as paid
from warehouse.grants join warehouse.cost_lines on cost_lines.citizen = grants.citizen
group by case_ref, service, date_trunc('month', booked)::date;

-- What each area costs month by month, and all of them together, with how many citizens it is of.
create view warehouse.monthly as
select area, date_trunc('month', booked)::date as month, sum(amount_ore)::bigint as actual, count(distinct citizen) as recipients
from warehouse.cost_lines group by area, date_trunc('month', booked)::date
union all
select 'alle', date_trunc('month', booked)::date, sum(amount_ore)::bigint, count(distinct citizen)
from warehouse.cost_lines group by date_trunc('month', booked)::date;

create view warehouse.pejl_cost_subjects as
select id, name as title, 'opdigtede tal' as source, date '2026-12-31' as as_of, date '2026-12-01' as booked_to,
       null::text as parent
from (select id, name from warehouse.areas union all select 'alle', 'Alle områder') as subjects;

create view warehouse.pejl_cost_months as select area as subject, month, actual, recipients from warehouse.monthly;

create view warehouse.pejl_cost_parts as
select 'alle' as subject, 'area' as split, id, name, position, id as part_subject from warehouse.areas;

create view warehouse.pejl_cost_part_months as
select 'alle' as subject, 'area' as split, area as part, month, actual, recipients from warehouse.monthly where area <> 'alle';
