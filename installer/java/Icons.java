import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Transform;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// Draws the mark of Plumbline, which is an SVG of rectangles and paths, in all sizes that systems
/// ask for, and packs these for Windows and macOS.
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512, 1024);
    private static final List<Integer> OF_WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final Map<String, Integer> OF_MACOS =
            new TreeMap<>(
                    Map.of(
                            "icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic10",
                            1024, "ic11", 32, "ic12", 64, "ic13", 256, "ic14", 512));

    private Icons() {}

    static void draw(Path svg, Path out) throws IOException {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Files.createDirectories(out);
        Files.copy(svg, out.resolve("plumbline.svg"));
        CompletableFuture<Map<Integer, byte[]>> drawn = new CompletableFuture<>();
        Platform.startup(() -> drawn.completeAsync(() -> pictures(svg), Platform::runLater));
        Map<Integer, byte[]> pictures =
                drawn.whenComplete((all, failure) -> Platform.exit()).join();
        for (int size : SIZES) {
            Files.write(out.resolve("plumbline-" + size + ".png"), pictures.get(size));
        }
        Files.write(out.resolve("plumbline.ico"), windows(pictures));
        Files.write(out.resolve("plumbline.icns"), macos(pictures));
    }

    private static Map<Integer, byte[]> pictures(Path svg) {
        try {
            Element root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(svg.toFile())
                            .getDocumentElement();
            double drawn = Double.parseDouble(root.getAttribute("viewBox").split(" ")[2]);
            Group mark = new Group();
            NodeList parts = root.getElementsByTagName("*");
            for (int part = 0; part < parts.getLength(); part++) {
                mark.getChildren().add(shape((Element) parts.item(part)));
            }
            // The snapshot would end where the mark ends, which is smaller than its sheet.
            mark.getChildren().addFirst(new Rectangle(drawn, drawn, Color.TRANSPARENT));
            Map<Integer, byte[]> pictures = new TreeMap<>();
            for (int size : SIZES) {
                pictures.put(size, png(mark, size / drawn));
            }
            return pictures;
        } catch (Exception failure) {
            throw new IllegalStateException(svg + " cannot be drawn", failure);
        }
    }

    private static Shape shape(Element part) {
        Shape shape =
                switch (part.getTagName()) {
                    case "rect" -> rectangle(part);
                    case "path" -> {
                        SVGPath path = new SVGPath();
                        path.setContent(part.getAttribute("d"));
                        yield path;
                    }
                    default -> throw new IllegalArgumentException(part.getTagName());
                };
        shape.setFill(Color.web(part.getAttribute("fill")));
        shape.setOpacity(part.hasAttribute("opacity") ? number(part, "opacity") : 1);
        return shape;
    }

    private static Rectangle rectangle(Element part) {
        Rectangle shape =
                new Rectangle(
                        number(part, "x"),
                        number(part, "y"),
                        number(part, "width"),
                        number(part, "height"));
        shape.setArcWidth(2 * number(part, "rx"));
        shape.setArcHeight(2 * number(part, "rx"));
        return shape;
    }

    private static double number(Element part, String name) {
        return Double.parseDouble(part.getAttribute(name));
    }

    private static byte[] png(Group mark, double scale) throws IOException {
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setTransform(Transform.scale(scale, scale));
        BufferedImage picture = SwingFXUtils.fromFXImage(mark.snapshot(how, null), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /// A head of 6 bytes, one of 16 for each picture, then the pictures; a size of 256 is a 0.
    private static byte[] windows(Map<Integer, byte[]> pictures) {
        int start = 6 + 16 * OF_WINDOWS.size();
        int length = OF_WINDOWS.stream().mapToInt(size -> pictures.get(size).length).sum();
        ByteBuffer file = ByteBuffer.allocate(start + length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) OF_WINDOWS.size());
        int offset = start;
        for (int size : OF_WINDOWS) {
            byte[] picture = pictures.get(size);
            file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) 32).putInt(picture.length).putInt(offset);
            offset += picture.length;
        }
        OF_WINDOWS.forEach(size -> file.put(pictures.get(size)));
        return file.array();
    }

    /// A head of 8 bytes, then each picture behind its kind and length.
    private static byte[] macos(Map<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream parts = new DataOutputStream(body);
        for (Map.Entry<String, Integer> kind : OF_MACOS.entrySet()) {
            byte[] picture = pictures.get(kind.getValue());
            parts.writeBytes(kind.getKey());
            parts.writeInt(8 + picture.length);
            parts.write(picture);
        }
        ByteBuffer file = ByteBuffer.allocate(8 + body.size());
        return file.put("icns".getBytes()).putInt(8 + body.size()).put(body.toByteArray()).array();
    }
}
