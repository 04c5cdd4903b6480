package org.stet.annotation.carryover;

import static org.stet.SignIn.as;

import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;

import org.stet.Newsroom;
import org.stet.annotation.DeskRoom;

/** Ana's desk with an article of four tags, of which a correction leaves one as it is. */
abstract class CorrectedDesk extends DeskRoom {

    protected static final String TEXT = """
            Bridge vote splits council

            The council voted 6-5 on Monday to close the Harbour Bridge for repairs.

            “We had no choice,” said Mayor Ruth Esper. “The engineers told us it could fall.”

            Shop owners on the east bank fear for their trade.""";

    protected static final String CORRECTED = TEXT.replace("6-5 on Monday", "7-4 on Tuesday")
            .replace("\n\nShop owners on the east bank fear for their trade.", "\n\nNobody asked the shop owners.");

    @BeforeEach
    void tag_an_article() {
        reading = opened(Newsroom.project("ana"), TEXT);
        tag(reading, TEXT, "direct-quote", "“We had no choice,”");
        tag(reading, TEXT, "background", "The council voted 6-5 on Monday");
        tag(reading, TEXT, "background", "Harbour Bridge");
        tag(reading, TEXT, "author-opinion", "fear for their trade");
    }

    protected String article() {
        return stored(reading, "article");
    }

    protected void handIn() {
        as("ana")
                .contentType("application/json")
                .body(Map.of("change", UUID.randomUUID()))
                .post("/api/readings/" + reading + "/submit")
                .then()
                .statusCode(200);
    }

    protected static Locator carried(Page page, String words) {
        return page.locator(".carried[aria-label*='%s']".formatted(words));
    }
}
