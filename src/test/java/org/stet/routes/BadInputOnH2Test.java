package org.stet.routes;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BadInputOnH2Test extends BadInputStories {}
