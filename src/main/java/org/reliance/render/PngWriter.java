package org.reliance.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.reliance.figure.Figure;

/** Writes a figure as a PNG picture, painted from its SVG. */
public final class PngWriter implements FigureWriter {

    /** Deflate's third level: three quarters of the time of the usual one, for a file a quarter larger. */
    private static final float QUICK = 0.7f;

    private final SvgWriter svg;

    private PngWriter(SvgWriter svg) {
        this.svg = svg;
    }

    public static PngWriter of(SvgWriter svg) {
        return new PngWriter(svg);
    }

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    /** The pixels of a band, and what drawing and packing need beside them. */
    @Override
    public int megabytes(Picture picture) {
        double pixels = picture.width() * picture.density() * picture.height() * picture.density();
        return 16 + (int) (BandedImage.bytes(pixels) / (1 << 20));
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        RenderedImage image = image(load(TextOutlines.replaceIn(svg.svg(figure, picture))), picture);
        pack(image, PngLabels.of(figure, picture), out);
    }

    private static void pack(RenderedImage image, PngLabels labels, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUICK);
            writer.setOutput(target);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), how);
            labels.write(metadata);
            writer.write(null, new IIOImage(image, null, metadata), how);
        } finally {
            writer.dispose();
        }
    }

    private static RenderedImage image(SVGDocument svg, Picture picture) {
        Typeface.get();
        int width = (int) Math.round(picture.width() * picture.density());
        int height = (int) Math.round(picture.height() * picture.density());
        int kind = picture.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new BandedImage(width, height, kind, graphics -> {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            svg.render(null, graphics, new ViewBox(0, 0, width, height));
        });
    }

    private static SVGDocument load(String svg) {
        ByteArrayInputStream in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        SVGDocument document = new SVGLoader().load(in, null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("the picture drawn is no SVG that can be painted");
        }
        return document;
    }
}
