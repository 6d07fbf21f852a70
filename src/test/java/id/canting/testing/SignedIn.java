package id.canting.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A browser window in which an account is signed in. */
public final class SignedIn implements AutoCloseable {
  private final Portal portal;
  private final BrowserContext window;

  SignedIn(Portal portal, BrowserContext window) {
    this.portal = portal;
    this.window = window;
  }

  /** Opens the page. @param path with its leading slash and query */
  public Page open(String path) {
    Page page = window.newPage();
    page.navigate(portal.at(path).toString());
    return page;
  }

  public BrowserContext window() {
    return window;
  }

  @Override
  public void close() {
    window.close();
  }
}
