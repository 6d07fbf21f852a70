package id.canting.testing;

import java.io.File;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.ConfigurationException;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/** One Payara with one deployment for all test classes of the run; the first class starts it, the end of the run stops it. */
public final class SharedContainer implements DeployableContainer<SharedContainer.Configuration> {
  private static @Nullable ProtocolMetaData deployed;

  /** Nothing to configure. */
  public static final class Configuration implements ContainerConfiguration {
    @Override
    public void validate() throws ConfigurationException {}
  }

  @Override
  public Class<Configuration> getConfigurationClass() {
    return Configuration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 5.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) {
    synchronized (SharedContainer.class) {
      if (deployed == null) {
        TestServers.needDatabase();
        Settings portal = TestServers.forPortal(TestServers.INSIDE, TestServers.freePort(), false);
        File war = new File("target/it/inside.war");
        archive.as(ZipExporter.class).exportTo(war, true);
        TestServers.payara("Inside", portal, Path.of(war.getAbsolutePath()));
        HTTPContext context = new HTTPContext("127.0.0.1", portal.httpPort());
        context.add(new Servlet("ArquillianServletRunnerEE9", "/"));
        deployed = new ProtocolMetaData().addContext(context);
      }
      return deployed;
    }
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // stays deployed for the next class
  }
}
