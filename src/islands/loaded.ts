/**
 * What a JSON file of the site holds.
 *
 * @throws Error when the file cannot be had
 */
export async function loaded<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
