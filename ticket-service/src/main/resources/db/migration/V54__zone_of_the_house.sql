-- Whose zone is not known yet is told when to be quiet in the house's, which the service knows.
alter table notice_box alter column zone drop not null, alter column zone drop default;
