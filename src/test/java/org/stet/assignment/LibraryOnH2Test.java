package org.stet.assignment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LibraryOnH2Test extends LibraryStories {}
