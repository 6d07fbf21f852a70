package id.canting.programme.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address that codes on papers lead to. */
@RequestScoped
class PortalAddress {
  @Inject
  @ConfigProperty(name = "canting.public.url")
  Optional<String> publicUrl;

  @Inject HttpServletRequest request;

  /** Without a slash at its end; that of this request where none was set. */
  String address() {
    return publicUrl.map(url -> url.replaceAll("/+$", "")).orElseGet(() -> request.getRequestURL().substring(0, request.getRequestURL().length() - request.getRequestURI().length()) + request.getContextPath());
  }
}
