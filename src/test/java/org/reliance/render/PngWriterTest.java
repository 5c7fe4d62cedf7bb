package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Figure;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PngWriterTest {

    private final PngWriter writer = PngWriter.of(Studio.SVG);

    @Test
    void slideHasTwiceTheDensity() {
        BufferedImage image = image(Samples.onePoint(), Picture.SLIDE);

        assertThat(image.getWidth()).isEqualTo(3840);
        assertThat(image.getHeight()).isEqualTo(2160);
    }

    @Test
    void groundIsThatOfTheTheme() {
        assertThat(image(Samples.onePoint(), small().withTheme(Theme.DARK)).getRGB(1, 1))
                .isEqualTo(0xff15181c);
        assertThat(image(Samples.onePoint(), small()).getRGB(1, 1)).isEqualTo(0xffffffff);
    }

    @Test
    void transparentPictureHasNoGround() {
        assertThat(image(Samples.onePoint(), small().withTransparent(true)).getRGB(1, 1))
                .isZero();
    }

    @Test
    void lettersThatTheTypefaceLacksAreBorrowed() {
        Figure hebrew = SampleFigures.titled("שלום עולם").figure();
        Figure blank = SampleFigures.titled(" ").figure();

        assertThat(inkOfTitle(hebrew)).isGreaterThan(inkOfTitle(blank) + 200);
    }

    @Test
    void picturesBeyondTheBoundsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(100_000, 100))
                .withMessageContaining("width is 200 to 4096");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Picture.of(4096, 4096).withDensity(4))
                .withMessageContaining("pixels");
    }

    @Test
    void fileSaysHowLargeItIsAndWhatItShows() throws IOException {
        Figure figure = Samples.gasPrice();
        byte[] file = Studio.bytes(writer, figure, Picture.PRINT);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
        Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");

        Element size = (Element) root.getElementsByTagName("pHYs").item(0);
        assertThat(size.getAttribute("unitSpecifier")).isEqualTo("meter");
        assertThat(Integer.parseInt(size.getAttribute("pixelsPerUnitXAxis")) * 0.0254)
                .isCloseTo(300, offset(0.1));
        assertThat(size.getAttribute("pixelsPerUnitYAxis")).isEqualTo(size.getAttribute("pixelsPerUnitXAxis"));
        NodeList texts = root.getElementsByTagName("iTXtEntry");
        assertThat(IntStream.range(0, texts.getLength())
                        .mapToObj(i -> (Element) texts.item(i))
                        .map(text -> text.getAttribute("keyword") + ": " + text.getAttribute("text")))
                .contains("Title: " + figure.title(), "Description: " + figure.summary())
                .anyMatch(text -> text.startsWith("Source: Sources: Example 2019; World Bank 2026"));
    }

    private int inkOfTitle(Figure figure) {
        BufferedImage image = image(figure, small());
        int ink = 0;
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    private static Picture small() {
        return Picture.of(600, 400).withDensity(1);
    }

    private BufferedImage image(Figure figure, Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Studio.bytes(writer, figure, picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
