package org.stet.storage;

import java.sql.SQLException;
import java.util.Locale;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the database keeps what it acknowledged when its process is killed. */
@Readiness
@Singleton
class DurabilityHealth implements HealthCheck {

    private static final String H2 =
            "select 'WRITE_DELAY', setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";
    private static final String POSTGRESQL =
            "select name, setting from pg_settings where name in ('fsync', 'synchronous_commit') order by name";

    private final AgroalDataSource database;

    DurabilityHealth(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Acknowledged writes survive a crash");
        boolean durable = true;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            try (var rows = statement.executeQuery(h2 ? H2 : POSTGRESQL)) {
                while (rows.next()) {
                    var value = rows.getString(2);
                    answer.withData(rows.getString(1).toLowerCase(Locale.ROOT), value);
                    durable &= h2 ? value.equals("0") : !value.equals("off");
                }
            }
        } catch (SQLException e) {
            // The check of the connections tells more; what the driver says may name the host.
            durable = false;
        }
        return answer.status(durable).build();
    }
}
