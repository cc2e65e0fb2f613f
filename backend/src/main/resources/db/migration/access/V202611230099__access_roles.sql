INSERT INTO access_role (role, kind)
VALUES
    ('grid_worker', 'case_work'), ('group_leader', 'case_work'), ('village_officer', 'case_work'),
    ('first_secretary', 'case_work'), ('assistance_contact', 'case_work'), ('township_station', 'case_work'),
    ('township_leader', 'case_work'), ('county_centre', 'case_work'), ('county_bureau', 'case_work'),
    ('department_officer', 'case_work'), ('insurer_surveyor', 'case_work'), ('fund_officer', 'case_work'),
    ('city_centre', 'case_work'), ('province_centre', 'case_work'), ('inspector', 'case_work'),
    ('auditor', 'case_work'), ('policy_admin', 'case_work'),
    ('system_admin', 'system_admin'), ('security_admin', 'security_admin'), ('audit_admin', 'audit_admin'),
    ('platform_operator', 'platform_operator');
