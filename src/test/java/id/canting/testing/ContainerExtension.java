package id.canting.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Lets all tests inside the server share one server and one deployment; Arquillian's own container starts one per class. */
public final class ContainerExtension implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, SharedContainer.class);
    builder.service(DeploymentScenarioGenerator.class, SharedDeployment.class);
  }
}
