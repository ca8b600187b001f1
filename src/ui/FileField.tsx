/** A file to bring in. The form around it needs encType="multipart/form-data". */
import { Field, type FieldText } from "./Field.tsx";

type FileFieldProps = FieldText & {
  name: string;
  /** As in the accept attribute, for instance ".csv,.xlsx". */
  accept?: string | undefined;
  multiple?: boolean | undefined;
};

/** The browser's own file input. */
export function FileField({ id, label, hint, error, name, accept, multiple }: FileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wires) => <input type="file" className="ds-input" name={name} accept={accept} multiple={multiple} {...wires} />}
    </Field>
  );
}
