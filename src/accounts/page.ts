export interface SignInPage {
  readonly failure: { readonly title: string; readonly detail: string } | null;
  /** Where to go after signing in: a path on this site. */
  readonly returnTo: string;
}
