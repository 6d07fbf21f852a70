package id.canting.testing;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The portal from an unpacked copy that follows the sources: pages are copied, classes compiled and swapped in the running machine. */
final class DevelopmentPortal {
  private static final long PAUSE_MILLIS = 400;

  private final Settings settings;
  private final Screen screen;
  private final Path portal;
  private final Path classes;
  private final int debugPort;
  private final Map<Path, Long> seen = new HashMap<>();
  private ServerProcess server;

  DevelopmentPortal(Settings settings, Screen screen) throws IOException {
    this.settings = settings;
    this.screen = screen;
    portal = settings.data().resolve("dev/canting");
    classes = portal.resolve("WEB-INF/classes");
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      debugPort = socket.getLocalPort();
    }
  }

  int debugPort() {
    return debugPort;
  }

  void start() {
    try {
      Folders.delete(portal);
      Folders.copy(settings.target().resolve("canting"), portal);
      forDevelopment();
      changed();
      startServer();
    } catch (IOException e) {
      throw new Trouble("The development copy " + portal + " cannot be made: " + e.getMessage(), e);
    }
  }

  /** Takes over what changes, until the launcher ends. */
  void follow() throws InterruptedException, IOException {
    while (true) {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      List<Path> changed = changed();
      if (!changed.isEmpty()) {
        take(changed);
      }
    }
  }

  private void take(List<Path> changed) throws IOException {
    boolean anew = false;
    List<Path> sources = new ArrayList<>();
    for (Path file : changed) {
      if (file.startsWith(source("java"))) {
        sources.add(file);
      } else if (file.startsWith(source("webapp"))) {
        copy(file, source("webapp"), portal);
        anew |= file.endsWith("web.xml") || file.endsWith("beans.xml");
      } else {
        copy(file, source("resources"), classes);
        anew = true;
      }
    }
    screen.say("Changed: %s", changed.stream().map(file -> file.getFileName().toString()).toList());
    if (!sources.isEmpty() && Files.exists(sources.get(0))) {
      anew |= !swap(sources);
    }
    if (anew) {
      restart();
    }
  }

  /** @return false when the running machine cannot take the classes over, or a new one came that the container has to find */
  private boolean swap(List<Path> sources) throws IOException {
    Map<Path, Long> before = classFiles();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classes + File.pathSeparator + System.getProperty("java.class.path"),
        "--release", "17", "-g", "-parameters", "-proc:none", "-nowarn", "-encoding", "UTF-8"));
    sources.stream().filter(Files::exists).map(Path::toString).forEach(options::add);
    if (compiler.run(null, System.out, System.err, options.toArray(String[]::new)) != 0) {
      screen.say("Not taken over: it does not compile");
      return true;
    }
    List<Path> fresh = new ArrayList<>();
    for (Map.Entry<Path, Long> file : classFiles().entrySet()) {
      Long old = before.get(file.getKey());
      if (old == null) {
        return false;
      }
      if (!old.equals(file.getValue())) {
        fresh.add(file.getKey());
      }
    }
    return redefine(fresh);
  }

  private boolean redefine(List<Path> files) throws IOException {
    VirtualMachine machine = null;
    try {
      machine = attach();
      Map<ReferenceType, byte[]> types = new HashMap<>();
      for (Path file : files) {
        String name = classes.relativize(file).toString().replace(".class", "").replace(File.separatorChar, '.');
        for (ReferenceType type : machine.classesByName(name)) {
          types.put(type, Files.readAllBytes(file));
        }
      }
      machine.redefineClasses(types);
      screen.say("Swapped %d classes in place", types.size());
      return true;
    } catch (UnsupportedOperationException | LinkageError e) {
      return false;
    } finally {
      if (machine != null) {
        machine.dispose();
      }
    }
  }

  private VirtualMachine attach() throws IOException {
    AttachingConnector connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
        .filter(one -> one.name().equals("com.sun.jdi.SocketAttach"))
        .findFirst()
        .orElseThrow();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    arguments.get("hostname").setValue("127.0.0.1");
    arguments.get("port").setValue(String.valueOf(debugPort));
    try {
      return connector.attach(arguments);
    } catch (IllegalConnectorArgumentsException e) {
      throw new IOException(e);
    }
  }

  private void restart() {
    screen.say("Payara starts anew");
    server.stop();
    startServer();
  }

  private void startServer() {
    server = new PayaraServer(settings, screen, "Payara")
        .java(List.of("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + debugPort))
        .start(portal);
  }

  private void copy(Path file, Path from, Path to) throws IOException {
    Path copy = to.resolve(from.relativize(file).toString());
    if (Files.exists(file)) {
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      if (file.endsWith("web.xml")) {
        forDevelopment();
      }
    } else {
      Files.deleteIfExists(copy);
    }
  }

  /** Pages are read again when they change, and errors on a page are told in full. */
  private void forDevelopment() throws IOException {
    Path web = portal.resolve("WEB-INF/web.xml");
    String text = Files.readString(web, StandardCharsets.UTF_8);
    Files.writeString(web, text.replace("<param-value>Production</param-value>", "<param-value>Development</param-value>"));
  }

  private Map<Path, Long> classFiles() throws IOException {
    Map<Path, Long> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
        files.put(file, Files.getLastModifiedTime(file).toMillis());
      }
    }
    return files;
  }

  private List<Path> changed() throws IOException {
    Map<Path, Long> now = new HashMap<>();
    for (String folder : List.of("java", "resources", "webapp")) {
      try (Stream<Path> all = Files.walk(source(folder))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          now.put(file, file.toFile().lastModified());
        }
      }
    }
    List<Path> changed = new ArrayList<>();
    now.forEach((file, time) -> {
      if (!time.equals(seen.get(file))) {
        changed.add(file);
      }
    });
    seen.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    seen.clear();
    seen.putAll(now);
    return changed;
  }

  private Path source(String folder) {
    return settings.root().resolve("src/main").resolve(folder);
  }
}
