package io.jinlin.restshell.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database answers the application's own account. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/jinlin")
    DataSource dataSource;

    @Resource
    ManagedExecutorService threads;

    private final Promptly answers = new Promptly(this::answers);

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(answers.ask(threads))
                .build();
    }

    private boolean answers() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }
}
