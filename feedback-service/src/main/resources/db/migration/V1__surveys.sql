-- People as the ticket service knows them: only what a mail needs.
create table person (
  id uuid primary key,
  display_name text not null,
  email text,
  active boolean not null
);

-- One person asked once about one closure of one ticket.
create table invitation (
  id uuid primary key,
  version bigint not null,
  event_seq bigint not null default 0,
  ticket_id uuid not null,
  ticket_number text not null,
  ticket_title text not null,
  closure int not null,
  person_id uuid not null,
  channel text not null check (channel in ('EMAIL', 'IN_APP')),
  status text not null check (status in ('OPEN', 'ANSWERED', 'EXPIRED')),
  finished_at timestamptz,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  -- The mail: due while a try is owed, sent once it left. Only the hash of the link's token is ever stored.
  mail_due_at timestamptz,
  mail_attempts int not null default 0,
  sent_at timestamptz,
  token_hash bytea,
  unique (ticket_id, closure)
);
create unique index invitation_token on invitation (token_hash) where token_hash is not null;
create index invitation_mail_due on invitation (mail_due_at) where status = 'OPEN' and mail_due_at is not null;
create index invitation_open_expiry on invitation (expires_at) where status = 'OPEN';
create index invitation_by_time on invitation (invited_at, id);
create index invitation_by_status on invitation (status, invited_at, id);
create index invitation_of_person on invitation (person_id, invited_at, id);

create table response (
  id uuid primary key,
  invitation_id uuid not null unique references invitation,
  score smallint not null check (score between 1 and 5),
  fixed boolean not null,
  comment text check (length(comment) <= 2000),
  answered_at timestamptz not null
);
create index response_by_time on response (answered_at, id) include (score, fixed);
create index response_by_score on response (score, answered_at, id);
create index response_by_fixed on response (fixed, answered_at, id);

-- Days that are over, counted once, so that the figures never read more than today's rows.
create table satisfaction_day (
  day date primary key,
  invited int not null,
  answered int not null,
  not_fixed int not null,
  score_sum int not null,
  score_1 int not null,
  score_2 int not null,
  score_3 int not null,
  score_4 int not null,
  score_5 int not null
);

-- The same counts straight from the rows, for one stretch of time.
create function satisfaction_between(begins timestamptz, ends timestamptz, zone text)
  returns setof satisfaction_day language sql stable as $$
  select day,
    sum(invited)::int, sum(answered)::int, sum(not_fixed)::int, sum(score)::int,
    (count(*) filter (where score = 1))::int, (count(*) filter (where score = 2))::int,
    (count(*) filter (where score = 3))::int, (count(*) filter (where score = 4))::int,
    (count(*) filter (where score = 5))::int
  from (
    select (invited_at at time zone zone)::date as day, 1 as invited, 0 as answered, 0 as not_fixed, 0 as score
    from invitation where invited_at >= begins and invited_at < ends
    union all
    select (answered_at at time zone zone)::date, 0, 1, case when fixed then 0 else 1 end, score
    from response where answered_at >= begins and answered_at < ends
  ) happened
  group by day
$$;
