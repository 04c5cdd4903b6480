package org.stet.agreement;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AgreementOnH2Test extends AgreementStories {}
