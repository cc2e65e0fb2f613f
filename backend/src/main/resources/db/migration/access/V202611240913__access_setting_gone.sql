-- What an unused account is, the tenant says among its parameters (access.unused_days). A number that a single county or city
-- had set is not carried over: a parameter holds for the whole tenant, and its administrator has to decide that.
DROP TABLE access_setting;
