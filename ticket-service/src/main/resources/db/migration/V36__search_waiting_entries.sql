-- What was added lately waits in a list that every search reads from end to end, whatever it looks for: keep it short.
alter index ticket_document_terms set (gin_pending_list_limit = 256);
alter index ticket_search set (gin_pending_list_limit = 256);
