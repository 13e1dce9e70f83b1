import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Fails unless a folder holds pictures, and each of them shows something.
final class Pictures {

    private static final long SMALLEST_BYTES = 10_000;

    public static void main(String[] arguments) throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            pictures = files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
        List<Path> empty = pictures.stream().filter(picture -> !showsSomething(picture)).toList();
        empty.forEach(picture -> System.out.println(picture + " shows nothing"));
        System.out.println(pictures.size() + " pictures, " + empty.size() + " show nothing");
        System.exit(pictures.isEmpty() || !empty.isEmpty() ? 1 : 0);
    }

    private static boolean showsSomething(Path picture) {
        try {
            BufferedImage image = ImageIO.read(picture.toFile());
            return image != null && Files.size(picture) >= SMALLEST_BYTES && hasColours(image);
        } catch (IOException damaged) {
            return false;
        }
    }

    private static boolean hasColours(BufferedImage image) {
        int[] all = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(all).anyMatch(colour -> colour != all[0]);
    }
}
