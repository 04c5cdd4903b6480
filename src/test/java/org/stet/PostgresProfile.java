package org.stet;

import java.util.List;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The application built for PostgreSQL. One profile for all such tests: each further one costs a restart. */
public class PostgresProfile implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "test,postgresql";
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PostgresServer.class));
    }
}
