package org.stet.account;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PreferencesOnH2Test extends PreferencesStories {}
