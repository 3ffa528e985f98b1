// Keycloak's page for a new authenticator has labels that point nowhere.
addEventListener('DOMContentLoaded', () => {
  for (const label of document.querySelectorAll('label[for="form-vertical-name"]')) {
    label.htmlFor = label.parentElement.parentElement.querySelector('input').id;
  }
});
