package org.stet.assignment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReasonsOnH2Test extends ReasonsStories {}
