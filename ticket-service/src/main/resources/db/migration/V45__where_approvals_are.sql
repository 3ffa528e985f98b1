-- Notices of requests led to a page that there is not.
update notice set link = '/purchasing?tab=approve' where link = '/approvals';
