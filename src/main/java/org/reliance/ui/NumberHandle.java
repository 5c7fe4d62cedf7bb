package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleFunction;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Position;

/** Moves a lever along a scale: a slider, a field for the exact number, and a button for each named level. */
final class NumberHandle implements LeverControl.Handle {

    /** What it moves along; {@code low <= initial <= high}. */
    record Track(Unit unit, double initial, double low, double high, double step, List<Lever.Level> levels) {

        static Track of(Setting.Scale scale) {
            return new Track(scale.unit(), scale.initial(), scale.low(), scale.high(), scale.step(), scale.levels());
        }

        /** The place nearest to a number at which the slider may stand; the field tells the number itself. */
        double nearest(double number) {
            double steps = Math.rint((number - low) / step);
            double most = Math.floor((high - low) / step + 1e-9);
            return BigDecimal.valueOf(low)
                    .add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(Math.min(steps, most))))
                    .doubleValue();
        }

        /** Calendar years in steps of one. */
        static Track of(Setting.Year year) {
            return new Track(Unit.YEAR, year.initial(), year.low(), year.high(), 1, year.levels());
        }
    }

    private static final Notation NOTATION = Notation.of(Words.locale());

    private final Setter setter;
    private final Track track;
    private final DoubleFunction<Position> position;
    private final DecimalSlider slider;
    private final NumberField field = new NumberField();
    private final Div ticks = new Div();
    private final Div whole = new Div();

    NumberHandle(Setter setter, Track track, DoubleFunction<Position> position) {
        this.setter = setter;
        this.track = track;
        this.position = position;
        this.slider = new DecimalSlider(track.low(), track.high());
        prepareSlider();
        prepareField();
        Div row = new Div(new Div(slider, ticks()), field);
        row.addClassName("lever-row");
        whole.add(row);
        if (!track.levels().isEmpty()) {
            whole.add(levels());
        }
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public void show(Position at) {
        double number = number(at);
        slider.setValue(track.nearest(number));
        field.setValue(number);
        ticks.getStyle().set("--at", place(number));
    }

    @Override
    public String distance(Position at) {
        double change = number(at) - track.initial();
        String amount = Words.say(change > 0 ? "lever.above" : "lever.below", text(Math.abs(change)));
        return track.unit().equals(Unit.YEAR) || track.initial() == 0
                ? amount
                : Words.say(
                        "lever.relative", amount, NOTATION.number(Math.rint(100 * change / Math.abs(track.initial()))));
    }

    private void prepareSlider() {
        slider.setStep(track.step());
        slider.setValue(track.nearest(track.initial()));
        slider.setAriaLabel(Words.say("lever.slider", setter.lever().name(), unit()));
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                setter.drag(position.apply(event.getValue()));
            }
        });
    }

    private void prepareField() {
        field.setMin(track.low());
        field.setMax(track.high());
        // For the arrow keys alone: a number between two steps is as good as any.
        field.getElement().setProperty("step", track.step());
        field.setAriaLabel(Words.say("lever.field", setter.lever().name(), unit()));
        field.setSuffixComponent(new Span(unit()));
        // The browser would also refuse what lies between two steps, and that counts.
        field.setManualValidation(true);
        field.addValueChangeListener(event -> {
            Double value = event.getValue();
            boolean fits = value != null && value >= track.low() && value <= track.high();
            field.setInvalid(!fits);
            if (fits && event.isFromClient()) {
                setter.choose(position.apply(value));
            } else if (!fits) {
                boolean isAbove = value != null && value > track.high();
                field.setErrorMessage(
                        isAbove
                                ? Words.say("lever.until", end(track.high()))
                                : Words.say("lever.from", end(track.low())));
            }
        });
    }

    private Component ticks() {
        ticks.addClassName("ticks");
        ticks.getElement().setAttribute("aria-hidden", "true");
        ticks.getStyle().set("--default", place(track.initial())).set("--at", place(track.initial()));
        Span initial = new Span();
        initial.addClassName("tick-default");
        ticks.add(initial);
        for (Lever.Level level : track.levels()) {
            Span tick = new Span();
            tick.addClassName("tick");
            tick.getStyle().set("--place", place(level.value()));
            ticks.add(tick);
        }
        return ticks;
    }

    private Component levels() {
        Div levels = new Div();
        levels.addClassName("levels");
        for (Lever.Level level : track.levels()) {
            NativeButton button = new NativeButton(
                    Words.say("lever.level", plain(level.value()), level.label()),
                    click -> setter.choose(position.apply(level.value())));
            button.setTitle(level.evidence());
            levels.add(button);
        }
        return levels;
    }

    private double number(Position at) {
        return switch (at) {
            case Position.Amount(double value) -> value;
            case Position.InYear(int year) -> year;
            case Position.Chosen(String option) ->
                throw new IllegalArgumentException("a scale has no option '" + option + "'");
        };
    }

    private String place(double number) {
        return Double.toString((number - track.low()) / (track.high() - track.low()));
    }

    private String unit() {
        return track.unit().equals(Unit.YEAR)
                ? Words.say("lever.year")
                : track.unit().symbol();
    }

    private String plain(double number) {
        return track.unit().equals(Unit.YEAR) ? Integer.toString((int) number) : NOTATION.number(number);
    }

    /** An end of the track: a year by its name, a number with its unit. */
    private String end(double number) {
        return track.unit().equals(Unit.YEAR) ? plain(number) : text(number);
    }

    /** A number with its unit; a difference of years is counted in years. */
    private String text(double number) {
        return track.unit().equals(Unit.YEAR)
                ? Words.say("lever.years", (int) number)
                : NOTATION.quantity(number, track.unit());
    }
}
