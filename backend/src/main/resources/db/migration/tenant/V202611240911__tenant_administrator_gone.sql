-- First administrators are accounts now, made when the tenant is opened. Who was named before and never got an account is
-- appointed on the tenant's page, which says that nobody administers it.
DROP TABLE tenant_administrator;
