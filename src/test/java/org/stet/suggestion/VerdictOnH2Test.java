package org.stet.suggestion;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class VerdictOnH2Test extends VerdictStories {}
