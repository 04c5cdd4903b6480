package org.stet.annotation.carryover;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CorrectionOnH2Test extends CorrectionStories {}
