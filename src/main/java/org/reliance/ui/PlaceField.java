package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.reliance.paste.Place;

/** A place on the x axis, written as the pasted periods are, that may be left empty; what is none is marked and not taken over. */
@Tag("label")
final class PlaceField extends Component implements HasStyle {

    private static final String LONGEST = "30";

    private final Element input = new Element("input");
    private final Element flaw = new Element("span");

    PlaceField(String label, Function<String, Optional<Place>> find, Consumer<Optional<Place>> listener) {
        addClassName("field");
        Element name = new Element("span");
        name.setText(label);
        input.setAttribute("type", "text").setAttribute("maxlength", LONGEST).setAttribute("size", "9");
        input.addEventListener("change", event -> {
                    String text =
                            event.getEventData().get("element.value").asString().strip();
                    Optional<Place> place = find.apply(text);
                    mark(text.isEmpty() || place.isPresent() ? "" : Words.say("own.place.flaw"));
                    if (text.isEmpty() || place.isPresent()) {
                        listener.accept(place);
                    }
                })
                .addEventData("element.value");
        flaw.setAttribute("role", "alert");
        flaw.getClassList().add("flaw");
        getElement().appendChild(name, input, flaw);
    }

    /**
     * Shows a place.
     *
     * @param example how a place is written here; may be empty
     */
    void show(Optional<Place> place, String example) {
        input.setProperty("value", place.map(Place::label).orElse(""));
        input.setAttribute("placeholder", example);
        mark("");
    }

    private void mark(String text) {
        flaw.setText(text);
        input.setAttribute("aria-invalid", Boolean.toString(!text.isEmpty()));
    }
}
