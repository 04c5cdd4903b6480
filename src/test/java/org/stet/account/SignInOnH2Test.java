package org.stet.account;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SignInOnH2Test extends SignInStories {}
