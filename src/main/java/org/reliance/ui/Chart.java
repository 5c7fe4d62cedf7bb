package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import org.reliance.figure.Figure;
import org.reliance.render.EChartsOption;

/**
 * A figure on the page: the plot and its key, without title, source line and notes, which the page shows around it. Takes
 * the width it is given and chooses its own height, unless it has the attribute {@code fill}; follows the page's theme.
 * The points can be walked through by keyboard and pointer.
 */
@Tag("reliance-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@NpmPackage(value = "@fontsource/source-sans-3", version = "5.3.1")
@JsModule("./chart/reliance-chart.ts")
public final class Chart extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String SERIES = "event.detail.series";
    private static final String AT = "event.detail.at";

    /** Draws a figure in place of the one shown before. */
    public void show(Figure figure) {
        getElement().setProperty("figure", EChartsOption.forScreen(figure).json());
    }

    /** Lets the chart take the height it is given instead of choosing one. */
    public void setFilling(boolean filling) {
        getElement().setAttribute("fill", filling);
    }

    /** Says that the page tells beside the picture where the chosen point comes from, so that the card need not. */
    void setTold(boolean told) {
        getElement().setAttribute("told", told);
    }

    /**
     * Offers to follow a computed point to what it follows from.
     *
     * @param words on the button that offers it
     */
    public void offerToFollow(String words, PointFollowedListener listener) {
        getElement().setAttribute("follow", words);
        getElement()
                .addEventListener(
                        "point-followed",
                        event -> listener.followed(
                                event.getEventData().get(SERIES).asString(),
                                event.getEventData().get(AT).asDouble()))
                .addEventData(SERIES)
                .addEventData(AT);
    }

    /** Is told which computed point a reader wants to follow. */
    public interface PointFollowedListener {

        /**
         * A point is to be followed.
         *
         * @param series id of the layer that holds the point
         * @param at where it stands on the domain axis
         */
        void followed(String series, double at);
    }

    /** Calls back when the reader chooses a point that has a provenance. */
    public Registration addPointChosenListener(ComponentEventListener<PointChosen> listener) {
        return addListener(PointChosen.class, listener);
    }

    /** A reader chose a point, by click, tap or Enter. */
    @DomEvent("point-chosen")
    public static final class PointChosen extends ComponentEvent<Chart> {

        private static final long serialVersionUID = 1L;

        private final String series;
        private final String point;

        /** Made by the framework from the element's event. */
        public PointChosen(
                Chart source,
                boolean fromClient,
                @EventData("event.detail.series") String series,
                @EventData("event.detail.point") String point) {
            super(source, fromClient);
            this.series = series;
            this.point = point;
        }

        /** Id of the layer that holds the point. */
        public String series() {
            return series;
        }

        /** Id of the statement or event; of the origin where the point is one of a reference series. */
        public String point() {
            return point;
        }
    }
}
