package org.reliance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reliance.dashboard.DeckDraft;
import org.reliance.dashboard.FigureAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the browser keeps the deck. Hands it over when the page opens and when another page of the reader changes it. */
@Tag("reliance-deck-shelf")
@JsModule("./deck/deck-shelf.ts")
final class DeckShelf extends Component {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Consumer<DeckDraft> reader;

    DeckShelf(Consumer<DeckDraft> reader) {
        this.reader = reader;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.begin()");
    }

    /** Takes what lies there; nothing that somebody may have written there himself is trusted. */
    @ClientCallable
    void show(String json) {
        reader.accept(read(json));
    }

    void keep(DeckDraft draft) {
        getElement().executeJs("this.keep($0)", MAPPER.writeValueAsString(draft));
    }

    private static DeckDraft read(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            List<DeckDraft.Slip> slips = new ArrayList<>();
            for (JsonNode slip : tree.path("slips")) {
                slips.add(new DeckDraft.Slip(
                        text(slip, "address", FigureAddress.LONGEST),
                        text(slip, "headline", DeckDraft.LONGEST_HEADLINE)));
            }
            return new DeckDraft(
                    text(tree, "title", DeckDraft.LONGEST_TITLE),
                    slips.subList(0, Math.min(slips.size(), DeckDraft.MOST_SLIPS)));
        } catch (JacksonException e) {
            // Not what this program wrote there: as good as nothing.
            return DeckDraft.empty();
        }
    }

    private static String text(JsonNode tree, String key, int longest) {
        String text = tree.path(key).asString("");
        return text.substring(0, Math.min(text.length(), longest));
    }
}
