-- Why the rest of an order will not come, and why a requisition came to nothing.
alter table purchase_order add column close_reason text;
alter table requisition add column cancel_reason text;
