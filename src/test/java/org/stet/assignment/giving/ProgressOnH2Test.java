package org.stet.assignment.giving;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProgressOnH2Test extends ProgressStories {}
