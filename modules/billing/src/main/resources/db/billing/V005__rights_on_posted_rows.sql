-- Posted rows stay, twice: the triggers refuse a change whoever asks, and the role that works here has no right to one.
--
-- A row is locked only by somebody who may update a column of its table, and foreign keys lock what they point at as the table's
-- owner. Hence entry, charge, payment and receipt keep the right to update one column, their key; the trigger refuses that too.

revoke update, delete, truncate on entry, posting, charge, payment, receipt, receipt_print, reversal from current_user;
grant update (id) on entry, charge, payment, receipt to current_user;
