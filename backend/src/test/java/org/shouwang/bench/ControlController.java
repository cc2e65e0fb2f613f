package org.shouwang.bench;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.jdbc.DataSourceResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.shouwang.platform.security.Access;

/** The least that a look-up can cost in this server: one read by unique key in plain JDBC, and the same bytes out. */
@Hidden
@Controller("/api/v1/bench-control")
@Requires(property = "shouwang.bench")
class ControlController {

    /** By code, what the product answers. */
    static final Map<String, byte[]> ANSWERS = new ConcurrentHashMap<>();

    private final DataSource pool;

    ControlController(DataSource dataSource, DataSourceResolver resolver) {
        this.pool = resolver.resolve(dataSource);
    }

    @Get("/{code}")
    @Access(open = true)
    HttpResponse<byte[]> control(@PathVariable String code) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT id, household_id, region_code FROM householdcode_code WHERE code = ? AND status = 'active'")) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || row.getLong(1) == 0 || row.getString(3).isEmpty()) {
                    return HttpResponse.notFound();
                }
            }
        }
        return HttpResponse.ok(ANSWERS.get(code)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
