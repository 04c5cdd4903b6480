package org.stet.annotation.desk;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FarEndOnH2Test extends FarEndStories {}
