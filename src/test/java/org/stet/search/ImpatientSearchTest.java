package org.stet.search;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** The same when every filter goes through the articles, and patience is over after each step: no hit is lost or comes twice. */
@QuarkusTest
@TestProfile(ImpatientSearchTest.Impatient.class)
class ImpatientSearchTest extends SearchStories {

    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("stet.search.patience", "0s", "stet.search.least", "0", "stet.search.few", "0");
        }
    }

    @Override
    boolean isPatient() {
        return false;
    }
}
