package org.reliance.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reliance.dashboard.Answer;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.DeckDraft;
import org.reliance.dashboard.FigureAddress;
import org.reliance.render.Deck;

/**
 * A deck that is asked for.
 *
 * @param title of the whole
 * @param subtitle under the title; may be absent
 * @param figures in the order of showing
 */
record DeckRequest(
        @Schema(example = "What oil costs") @Nullable String title,
        @Nullable String subtitle,
        @Nullable List<@Nullable Entry> figures) {

    /**
     * One figure.
     *
     * @param address of its page, with its query
     * @param headline shown instead of its title; may be absent
     */
    record Entry(
            @Schema(example = "/figures/oil-tax-loss?oil-price=55") @Nullable
            String address,

            @Nullable String headline) {}

    /**
     * The deck.
     *
     * @throws BadRequest naming each entry that is wrong: {@code figures[2].address}
     */
    Deck requireDeck(Dashboard dashboard) {
        requireShort("title", title, DeckDraft.LONGEST_TITLE);
        requireShort("subtitle", subtitle, DeckDraft.LONGEST_HEADLINE);
        if (title == null || title.isBlank()) {
            throw BadRequest.of("title", "'title' is wanted: what the deck is called");
        }
        return new Deck(Locale.ENGLISH, title.strip(), orEmpty(subtitle), pages(dashboard, requireEntries()));
    }

    private List<@Nullable Entry> requireEntries() {
        if (figures == null || figures.isEmpty()) {
            throw BadRequest.of("figures", "'figures' is wanted: a list of at least one {\"address\": …}");
        }
        if (figures.size() > DeckDraft.MOST_SLIPS) {
            throw BadRequest.of(
                    "figures", "a deck has at most %d figures, not %d".formatted(DeckDraft.MOST_SLIPS, figures.size()));
        }
        return figures;
    }

    private static List<Deck.Page> pages(Dashboard dashboard, List<@Nullable Entry> entries) {
        List<Deck.Page> pages = new ArrayList<>();
        List<BadRequest.Flaw> wrong = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String place = "figures[" + i + "]";
            Entry entry = entries.get(i);
            try {
                pages.add(page(dashboard, place, entry == null ? new Entry(null, null) : entry));
            } catch (BadRequest e) {
                wrong.addAll(e.flaws());
            }
        }
        BadRequest.throwIfAny(wrong);
        return pages;
    }

    private static Deck.Page page(Dashboard dashboard, String place, Entry entry) {
        requireShort(place + ".headline", entry.headline(), DeckDraft.LONGEST_HEADLINE);
        String key = place + ".address";
        FigureAddress address = FigureAddress.find(orEmpty(entry.address()))
                .orElseThrow(() -> BadRequest.of(
                        key, key + " is no address of a figure; one is /figures/<id>, with the query of its page"));
        Optional<Answer> answer = dashboard.findAnswer(address);
        if (answer.isEmpty()) {
            throw BadRequest.of(key, "%s: there is no figure called '%s'".formatted(key, address.figure()));
        }
        BadRequest.throwIfAny(answer.get().notices().stream()
                .map(notice -> BadRequest.flaw(notice, answer.get().keys()))
                .map(flaw -> new BadRequest.Flaw(key + "?" + flaw.key(), key + ": " + flaw.text()))
                .toList());
        return new Deck.Page(answer.get().figure(), orEmpty(entry.headline()).strip());
    }

    private static void requireShort(String place, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw BadRequest.of(place, "%s has at most %d signs, not %d".formatted(place, longest, text.length()));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
