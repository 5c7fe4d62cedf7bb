package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reliance.bench.PageClient;
import org.reliance.bench.PageClient.Page;
import org.reliance.bench.PageClient.Refusal;
import org.reliance.server.OpenPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/** A server with five places, and readers who all come at once. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "reliance.editions=",
            "spring.main.allow-bean-definition-overriding=true"
        })
class OpenPagesTest {

    private static final String ADDRESS = "figures/oil-tax-loss";
    private static final String LEVER = "Price of Urals crude";
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final AtomicLong NOW = new AtomicLong();

    /** A server whose time passes when the test says so. */
    @TestConfiguration
    static class FivePlaces {
        @Bean
        OpenPages openPages() {
            return new OpenPages(5, IDLE, NOW::get);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private OpenPages pages;

    @BeforeEach
    void everybodyBecomesIdle() {
        NOW.addAndGet(IDLE.toNanos());
    }

    @Test
    void asManyAsThereArePlacesAreServedAndTheOthersToldToComeAgain() {
        List<PageClient.Answer> answers = new ArrayList<>();
        List<Page> open = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            PageClient.Answer answer = reader().open(ADDRESS);
            answers.add(answer);
            if (answer instanceof Page page) {
                open.add(page);
            }
            // They go on working, and so keep their places.
            assertThat(open)
                    .allSatisfy(page -> assertThat(page.moveLever(LEVER, 40 + answers.size()))
                            .isPositive());
        }

        assertThat(open).hasSize(5).noneMatch(Page::isGone);
        assertThat(pages.count()).isEqualTo(5);
        assertThat(answers.stream().flatMap(OpenPagesTest::refusals))
                .hasSize(15)
                .allSatisfy(refusal -> {
                    assertThat(refusal.status()).isEqualTo(503);
                    assertThat(refusal.retryAfter())
                            .hasValueSatisfying(seconds -> assertThat(seconds).isPositive());
                    assertThat(refusal.text()).contains("has memory for");
                });
    }

    @Test
    void anIdlePageMakesRoomAndComesBackFromItsAddress() {
        PageClient reader = reader();
        Page quiet = opened(reader, ADDRESS + "?oil-price=55");
        String title = quiet.text();
        everybodyBecomesIdle();
        for (int i = 0; i < 5; i++) {
            opened(reader(), ADDRESS);
        }

        // What the script sends by itself brings nothing back.
        assertThat(quiet.beat()).isEqualTo(404);
        assertThat(pages.count()).isEqualTo(5);
        assertThat(quiet.moveLever(LEVER, 60)).isZero();
        assertThat(quiet.isGone()).isTrue();

        everybodyBecomesIdle();
        Page back = opened(reader, ADDRESS + "?oil-price=55");
        assertThat(back.text()).isEqualTo(title).contains("your scenario");
        assertThat(back.moveLever(LEVER, 60)).isPositive();
    }

    @Test
    void aPageThatItsReaderClosesMakesRoomAtOnce() {
        List<Page> open =
                Stream.generate(() -> opened(reader(), ADDRESS)).limit(5).toList();
        assertThat(reader().open(ADDRESS)).isInstanceOf(Refusal.class);

        open.getFirst().close();

        assertThat(reader().open(ADDRESS)).isInstanceOf(Page.class);
    }

    @Test
    void aPageThatDoesNotComeToBeTakesNoPlace() {
        for (int i = 0; i < 10; i++) {
            assertThat(reader().get("/?v-r=init&location=..%2F..%2Fetc", "*/*").statusCode())
                    .isEqualTo(400);
        }

        assertThat(reader().open(ADDRESS)).isInstanceOf(Page.class);
    }

    private PageClient reader() {
        return PageClient.at(URI.create("http://127.0.0.1:" + port));
    }

    private static Page opened(PageClient reader, String address) {
        return switch (reader.open(address)) {
            case Page page -> page;
            case Refusal refusal -> throw new AssertionError(refusal.toString());
        };
    }

    private static Stream<Refusal> refusals(PageClient.Answer answer) {
        return answer instanceof Refusal refusal ? Stream.of(refusal) : Stream.empty();
    }
}
