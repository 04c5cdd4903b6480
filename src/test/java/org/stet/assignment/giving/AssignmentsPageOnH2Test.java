package org.stet.assignment.giving;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AssignmentsPageOnH2Test extends AssignmentsPageStories {}
