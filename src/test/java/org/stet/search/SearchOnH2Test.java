package org.stet.search;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SearchOnH2Test extends SearchStories {}
