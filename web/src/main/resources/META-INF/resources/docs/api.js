// Lists what each service's OpenAPI document offers, with a link to the document itself.
const methods = ['get', 'post', 'put', 'patch', 'delete'];

function row(method, path, summary) {
  const line = document.createElement('tr');
  for (const text of [method.toUpperCase(), path, summary ?? '']) {
    line.insertCell().textContent = text;
  }
  return line;
}

function note(section, text, href) {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = href;
  paragraph.append(text, link);
  section.append(paragraph);
}

for (const section of document.querySelectorAll('section[data-service]')) {
  const address = `/api/${section.dataset.service}/openapi`;
  try {
    const response = await fetch(`${address}?format=json`, { headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(response.status);
    const { paths = {} } = await response.json();
    note(section, 'OpenAPI: ', address);
    const table = document.createElement('table');
    for (const [path, operations] of Object.entries(paths).sort(([a], [b]) => a.localeCompare(b))) {
      for (const method of methods.filter((name) => name in operations)) {
        table.append(row(method, path, operations[method].summary));
      }
    }
    section.append(table);
  } catch {
    note(section, 'This service does not answer just now: ', address);
  }
}
