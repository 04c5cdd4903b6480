package org.stet.adjudication;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SettlingOnH2Test extends SettlingStories {}
