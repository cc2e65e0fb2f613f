INSERT INTO platform_probe (id, written) VALUES (1, 0);
