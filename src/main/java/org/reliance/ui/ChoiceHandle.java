package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.scenario.Position;

/** Moves a lever between named choices. */
final class ChoiceHandle implements LeverControl.Handle {

    private final Setting.Choice choice;
    private final RadioButtonGroup<Lever.Option> options = new RadioButtonGroup<>();

    ChoiceHandle(Setter setter, Setting.Choice choice) {
        this.choice = choice;
        options.setItems(choice.options());
        options.setItemLabelGenerator(Lever.Option::label);
        options.setAriaLabelledBy("name-" + setter.lever().id());
        options.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                setter.choose(new Position.Chosen(event.getValue().id()));
            }
        });
    }

    @Override
    public Component component() {
        return options;
    }

    @Override
    public void show(Position at) {
        Lever.Option option = option(at);
        options.setValue(option);
        options.setHelperText(option.meaning());
    }

    @Override
    public String distance(Position at) {
        return Words.say(
                "lever.instead", option(new Position.Chosen(choice.initial())).label());
    }

    private Lever.Option option(Position at) {
        return choice.options().stream()
                .filter(option -> new Position.Chosen(option.id()).equals(at))
                .findFirst()
                .orElseThrow();
    }
}
