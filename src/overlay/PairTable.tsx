interface PairTableProps {
  /** What the two columns of numbers say. */
  readonly heads: readonly [string, string];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly values: readonly [string, string] }[];
}

/** An account with two numbers to each thing. */
export function PairTable({ heads, rows }: PairTableProps) {
  return (
    <table class="account">
      <thead>
        <tr>
          <td />
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, values: [one, other] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{one}</td>
            <td>{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
